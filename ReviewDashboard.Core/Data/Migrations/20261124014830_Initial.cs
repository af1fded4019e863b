using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ReviewDashboard.Core.Data.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AspNetUsers",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", nullable: false),
                    DistrictCode = table.Column<string>(type: "TEXT", nullable: true),
                    IsDemonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    UserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    PasswordHash = table.Column<string>(type: "TEXT", nullable: true),
                    SecurityStamp = table.Column<string>(type: "TEXT", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", nullable: true),
                    PhoneNumber = table.Column<string>(type: "TEXT", nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "TEXT", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUsers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "changes",
                columns: table => new
                {
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    Digest = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_changes", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "districts",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    tile_col = table.Column<int>(type: "INTEGER", nullable: true),
                    tile_row = table.Column<int>(type: "INTEGER", nullable: true),
                    created_in = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_districts", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "quotas",
                columns: table => new
                {
                    commune_class = table.Column<int>(type: "INTEGER", nullable: false),
                    group = table.Column<string>(type: "TEXT", nullable: false),
                    posts = table.Column<int>(type: "INTEGER", nullable: false),
                    document = table.Column<string>(type: "TEXT", nullable: false),
                    created_in = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_quotas", x => new { x.commune_class, x.group });
                });

            migrationBuilder.CreateTable(
                name: "review",
                columns: table => new
                {
                    only = table.Column<int>(type: "INTEGER", nullable: false, defaultValueSql: "1"),
                    decision = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    baseline_year = table.Column<int>(type: "INTEGER", nullable: false),
                    from_year = table.Column<int>(type: "INTEGER", nullable: false),
                    to_year = table.Column<int>(type: "INTEGER", nullable: false),
                    decision_date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    conference_date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    young_age = table.Column<int>(type: "INTEGER", nullable: false),
                    training_age_limit_male = table.Column<int>(type: "INTEGER", nullable: false),
                    training_age_limit_female = table.Column<int>(type: "INTEGER", nullable: false),
                    leave_window_months = table.Column<int>(type: "INTEGER", nullable: false),
                    evaluation_window_months = table.Column<int>(type: "INTEGER", nullable: false),
                    created_in = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_review", x => x.only);
                });

            migrationBuilder.CreateTable(
                name: "standards",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    titles = table.Column<string>(type: "TEXT", nullable: false),
                    terrains = table.Column<string>(type: "TEXT", nullable: false),
                    conditions = table.Column<string>(type: "TEXT", nullable: false),
                    criterion = table.Column<string>(type: "TEXT", nullable: false),
                    level = table.Column<string>(type: "TEXT", nullable: true),
                    age_male = table.Column<int>(type: "INTEGER", nullable: true),
                    age_female = table.Column<int>(type: "INTEGER", nullable: true),
                    applies_to = table.Column<string>(type: "TEXT", nullable: false),
                    grace_months = table.Column<int>(type: "INTEGER", nullable: true),
                    document = table.Column<string>(type: "TEXT", nullable: false),
                    clause = table.Column<string>(type: "TEXT", nullable: false),
                    in_force_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    in_force_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    created_in = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_standards", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "targets",
                columns: table => new
                {
                    indicator_code = table.Column<string>(type: "TEXT", nullable: false),
                    unit_code = table.Column<string>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    value = table.Column<decimal>(type: "TEXT", nullable: false),
                    created_in = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_targets", x => new { x.indicator_code, x.unit_code, x.year });
                });

            migrationBuilder.CreateTable(
                name: "titles",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    name_vi = table.Column<string>(type: "TEXT", nullable: false),
                    name_en = table.Column<string>(type: "TEXT", nullable: false),
                    category = table.Column<string>(type: "TEXT", nullable: false),
                    fields = table.Column<string>(type: "TEXT", nullable: false),
                    min_posts = table.Column<int>(type: "INTEGER", nullable: true),
                    kinds = table.Column<string>(type: "TEXT", nullable: false),
                    created_in = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_titles", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UserId = table.Column<string>(type: "TEXT", nullable: false),
                    ClaimType = table.Column<string>(type: "TEXT", nullable: true),
                    ClaimValue = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetUserClaims_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "TEXT", nullable: false),
                    ProviderKey = table.Column<string>(type: "TEXT", nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "TEXT", nullable: true),
                    UserId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_AspNetUserLogins_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserTokens",
                columns: table => new
                {
                    UserId = table.Column<string>(type: "TEXT", nullable: false),
                    LoginProvider = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_AspNetUserTokens_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "changed_rows",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ChangeNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    Table = table.Column<string>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Operation = table.Column<string>(type: "TEXT", nullable: false),
                    Before = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_changed_rows", x => x.Id);
                    table.ForeignKey(
                        name: "FK_changed_rows_changes_ChangeNumber",
                        column: x => x.ChangeNumber,
                        principalTable: "changes",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "agencies",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    level = table.Column<string>(type: "TEXT", nullable: false),
                    district_code = table.Column<string>(type: "TEXT", nullable: true),
                    created_in = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agencies", x => x.code);
                    table.ForeignKey(
                        name: "FK_agencies_districts_district_code",
                        column: x => x.district_code,
                        principalTable: "districts",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "acknowledgements",
                columns: table => new
                {
                    recipient_agency = table.Column<string>(type: "TEXT", nullable: false),
                    sent_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    acknowledged_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    created_in = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_acknowledgements", x => new { x.recipient_agency, x.sent_on });
                    table.ForeignKey(
                        name: "FK_acknowledgements_agencies_recipient_agency",
                        column: x => x.recipient_agency,
                        principalTable: "agencies",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "courses",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    axis = table.Column<string>(type: "TEXT", nullable: false),
                    level = table.Column<string>(type: "TEXT", nullable: true),
                    field = table.Column<string>(type: "TEXT", nullable: true),
                    host_agency = table.Column<string>(type: "TEXT", nullable: false),
                    venue_district_code = table.Column<string>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    planned_seats = table.Column<int>(type: "INTEGER", nullable: false),
                    target_categories = table.Column<string>(type: "TEXT", nullable: false),
                    budget_province = table.Column<decimal>(type: "TEXT", nullable: false),
                    budget_district = table.Column<decimal>(type: "TEXT", nullable: false),
                    budget_socialised = table.Column<decimal>(type: "TEXT", nullable: false),
                    spent = table.Column<decimal>(type: "TEXT", nullable: true),
                    created_in = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_courses", x => x.id);
                    table.ForeignKey(
                        name: "FK_courses_agencies_host_agency",
                        column: x => x.host_agency,
                        principalTable: "agencies",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_courses_districts_venue_district_code",
                        column: x => x.venue_district_code,
                        principalTable: "districts",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "documents",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    agency_code = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", nullable: false),
                    issued_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", nullable: false),
                    created_in = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents", x => x.id);
                    table.ForeignKey(
                        name: "FK_documents_agencies_agency_code",
                        column: x => x.agency_code,
                        principalTable: "agencies",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "proposals",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    from_agency = table.Column<string>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    received_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    assigned_to = table.Column<string>(type: "TEXT", nullable: false),
                    answered_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    outcome = table.Column<string>(type: "TEXT", nullable: true),
                    created_in = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_proposals", x => x.id);
                    table.ForeignKey(
                        name: "FK_proposals_agencies_assigned_to",
                        column: x => x.assigned_to,
                        principalTable: "agencies",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_proposals_agencies_from_agency",
                        column: x => x.from_agency,
                        principalTable: "agencies",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "tasks",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    paragraph = table.Column<string>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    lead_agency = table.Column<string>(type: "TEXT", nullable: false),
                    coordinating = table.Column<string>(type: "TEXT", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    done_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    progress = table.Column<string>(type: "TEXT", nullable: true),
                    created_in = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_tasks", x => x.id);
                    table.ForeignKey(
                        name: "FK_tasks_agencies_lead_agency",
                        column: x => x.lead_agency,
                        principalTable: "agencies",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "course_quotas",
                columns: table => new
                {
                    course_id = table.Column<string>(type: "TEXT", nullable: false),
                    district_code = table.Column<string>(type: "TEXT", nullable: false),
                    seats = table.Column<int>(type: "INTEGER", nullable: false),
                    created_in = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_course_quotas", x => new { x.course_id, x.district_code });
                    table.ForeignKey(
                        name: "FK_course_quotas_courses_course_id",
                        column: x => x.course_id,
                        principalTable: "courses",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_course_quotas_districts_district_code",
                        column: x => x.district_code,
                        principalTable: "districts",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "allowances",
                columns: table => new
                {
                    commune_code = table.Column<string>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    category = table.Column<string>(type: "TEXT", nullable: false),
                    entitled = table.Column<int>(type: "INTEGER", nullable: false),
                    paid_in_full = table.Column<int>(type: "INTEGER", nullable: false),
                    arrears = table.Column<decimal>(type: "TEXT", nullable: true),
                    created_in = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_allowances", x => new { x.commune_code, x.year, x.category });
                });

            migrationBuilder.CreateTable(
                name: "appraisals",
                columns: table => new
                {
                    official_id = table.Column<string>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    grade = table.Column<string>(type: "TEXT", nullable: false),
                    created_in = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_appraisals", x => new { x.official_id, x.year });
                });

            migrationBuilder.CreateTable(
                name: "communes",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    district_code = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    @class = table.Column<int>(name: "class", type: "INTEGER", nullable: false),
                    terrain = table.Column<string>(type: "TEXT", nullable: false),
                    ethnic_minority = table.Column<bool>(type: "INTEGER", nullable: false),
                    especially_difficult = table.Column<bool>(type: "INTEGER", nullable: false),
                    hamlets = table.Column<int>(type: "INTEGER", nullable: false),
                    responsible_official_id = table.Column<string>(type: "TEXT", nullable: true),
                    lat = table.Column<decimal>(type: "TEXT", nullable: true),
                    lon = table.Column<decimal>(type: "TEXT", nullable: true),
                    tile_col = table.Column<int>(type: "INTEGER", nullable: true),
                    tile_row = table.Column<int>(type: "INTEGER", nullable: true),
                    created_in = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_communes", x => x.code);
                    table.ForeignKey(
                        name: "FK_communes_districts_district_code",
                        column: x => x.district_code,
                        principalTable: "districts",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "facilities",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    commune_code = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    built_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    upgraded_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    planned_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    cost_state = table.Column<decimal>(type: "TEXT", nullable: true),
                    cost_socialised = table.Column<decimal>(type: "TEXT", nullable: true),
                    created_in = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_facilities", x => x.id);
                    table.ForeignKey(
                        name: "FK_facilities_communes_commune_code",
                        column: x => x.commune_code,
                        principalTable: "communes",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "inspections",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    agency_code = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    parent_id = table.Column<string>(type: "TEXT", nullable: true),
                    commune_code = table.Column<string>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    concluded_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    conclusion_no = table.Column<string>(type: "TEXT", nullable: true),
                    created_in = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inspections", x => x.id);
                    table.ForeignKey(
                        name: "FK_inspections_agencies_agency_code",
                        column: x => x.agency_code,
                        principalTable: "agencies",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_inspections_communes_commune_code",
                        column: x => x.commune_code,
                        principalTable: "communes",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_inspections_inspections_parent_id",
                        column: x => x.parent_id,
                        principalTable: "inspections",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "it_status",
                columns: table => new
                {
                    commune_code = table.Column<string>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    computers = table.Column<int>(type: "INTEGER", nullable: false),
                    staff_using = table.Column<int>(type: "INTEGER", nullable: false),
                    e_office = table.Column<bool>(type: "INTEGER", nullable: false),
                    created_in = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_it_status", x => new { x.commune_code, x.year });
                    table.ForeignKey(
                        name: "FK_it_status_communes_commune_code",
                        column: x => x.commune_code,
                        principalTable: "communes",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "officials",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    full_name = table.Column<string>(type: "TEXT", nullable: false),
                    sex = table.Column<string>(type: "TEXT", nullable: false),
                    birth_date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ethnicity = table.Column<string>(type: "TEXT", nullable: false),
                    party_joined_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    native_commune_code = table.Column<string>(type: "TEXT", nullable: true),
                    created_in = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_officials", x => x.id);
                    table.ForeignKey(
                        name: "FK_officials_communes_native_commune_code",
                        column: x => x.native_commune_code,
                        principalTable: "communes",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "study_sessions",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    commune_code = table.Column<string>(type: "TEXT", nullable: false),
                    held_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    theme = table.Column<string>(type: "TEXT", nullable: false),
                    attended = table.Column<int>(type: "INTEGER", nullable: false),
                    created_in = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_study_sessions", x => x.id);
                    table.ForeignKey(
                        name: "FK_study_sessions_communes_commune_code",
                        column: x => x.commune_code,
                        principalTable: "communes",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "recommendations",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    inspection_id = table.Column<string>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    addressee = table.Column<string>(type: "TEXT", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    done_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    created_in = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recommendations", x => x.id);
                    table.ForeignKey(
                        name: "FK_recommendations_inspections_inspection_id",
                        column: x => x.inspection_id,
                        principalTable: "inspections",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "discipline_cases",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    official_id = table.Column<string>(type: "TEXT", nullable: false),
                    violated_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    opened_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    regime = table.Column<string>(type: "TEXT", nullable: false),
                    ground = table.Column<string>(type: "TEXT", nullable: false),
                    measure = table.Column<string>(type: "TEXT", nullable: true),
                    decision_no = table.Column<string>(type: "TEXT", nullable: true),
                    effective_until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    created_in = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_discipline_cases", x => x.id);
                    table.ForeignKey(
                        name: "FK_discipline_cases_officials_official_id",
                        column: x => x.official_id,
                        principalTable: "officials",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "enrolments",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    course_id = table.Column<string>(type: "TEXT", nullable: false),
                    official_id = table.Column<string>(type: "TEXT", nullable: false),
                    enrolled_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    outcome = table.Column<string>(type: "TEXT", nullable: false),
                    outcome_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    grade = table.Column<string>(type: "TEXT", nullable: true),
                    evaluated_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    evaluation = table.Column<string>(type: "TEXT", nullable: true),
                    created_in = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_enrolments", x => x.id);
                    table.ForeignKey(
                        name: "FK_enrolments_courses_course_id",
                        column: x => x.course_id,
                        principalTable: "courses",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_enrolments_officials_official_id",
                        column: x => x.official_id,
                        principalTable: "officials",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "planning",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    official_id = table.Column<string>(type: "TEXT", nullable: false),
                    commune_code = table.Column<string>(type: "TEXT", nullable: false),
                    title_code = table.Column<string>(type: "TEXT", nullable: false),
                    term = table.Column<string>(type: "TEXT", nullable: false),
                    added_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    removed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    created_in = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_planning", x => x.id);
                    table.ForeignKey(
                        name: "FK_planning_communes_commune_code",
                        column: x => x.commune_code,
                        principalTable: "communes",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_planning_officials_official_id",
                        column: x => x.official_id,
                        principalTable: "officials",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_planning_titles_title_code",
                        column: x => x.title_code,
                        principalTable: "titles",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "postings",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    official_id = table.Column<string>(type: "TEXT", nullable: false),
                    commune_code = table.Column<string>(type: "TEXT", nullable: false),
                    title_code = table.Column<string>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    main = table.Column<bool>(type: "INTEGER", nullable: false),
                    entry_route = table.Column<string>(type: "TEXT", nullable: false),
                    end_reason = table.Column<string>(type: "TEXT", nullable: true),
                    duties_defined = table.Column<bool>(type: "INTEGER", nullable: false),
                    created_in = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_postings", x => x.id);
                    table.ForeignKey(
                        name: "FK_postings_communes_commune_code",
                        column: x => x.commune_code,
                        principalTable: "communes",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_postings_officials_official_id",
                        column: x => x.official_id,
                        principalTable: "officials",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_postings_titles_title_code",
                        column: x => x.title_code,
                        principalTable: "titles",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "qualifications",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    official_id = table.Column<string>(type: "TEXT", nullable: false),
                    axis = table.Column<string>(type: "TEXT", nullable: false),
                    level = table.Column<string>(type: "TEXT", nullable: false),
                    field = table.Column<string>(type: "TEXT", nullable: true),
                    obtained_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    institution = table.Column<string>(type: "TEXT", nullable: true),
                    mode = table.Column<string>(type: "TEXT", nullable: true),
                    created_in = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_qualifications", x => x.id);
                    table.ForeignKey(
                        name: "FK_qualifications_officials_official_id",
                        column: x => x.official_id,
                        principalTable: "officials",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "replacements",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    official_id = table.Column<string>(type: "TEXT", nullable: false),
                    action = table.Column<string>(type: "TEXT", nullable: false),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    done_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    created_in = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_replacements", x => x.id);
                    table.ForeignKey(
                        name: "FK_replacements_officials_official_id",
                        column: x => x.official_id,
                        principalTable: "officials",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_acknowledgements_created_in",
                table: "acknowledgements",
                column: "created_in");

            migrationBuilder.CreateIndex(
                name: "IX_agencies_created_in",
                table: "agencies",
                column: "created_in");

            migrationBuilder.CreateIndex(
                name: "IX_agencies_district_code",
                table: "agencies",
                column: "district_code");

            migrationBuilder.CreateIndex(
                name: "IX_allowances_created_in",
                table: "allowances",
                column: "created_in");

            migrationBuilder.CreateIndex(
                name: "IX_appraisals_created_in",
                table: "appraisals",
                column: "created_in");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserClaims_UserId",
                table: "AspNetUserClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserLogins_UserId",
                table: "AspNetUserLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "AspNetUsers",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "AspNetUsers",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_changed_rows_ChangeNumber",
                table: "changed_rows",
                column: "ChangeNumber");

            migrationBuilder.CreateIndex(
                name: "IX_changed_rows_Table_Key",
                table: "changed_rows",
                columns: new[] { "Table", "Key" });

            migrationBuilder.CreateIndex(
                name: "IX_changes_At",
                table: "changes",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_communes_created_in",
                table: "communes",
                column: "created_in");

            migrationBuilder.CreateIndex(
                name: "IX_communes_district_code",
                table: "communes",
                column: "district_code");

            migrationBuilder.CreateIndex(
                name: "IX_communes_responsible_official_id",
                table: "communes",
                column: "responsible_official_id");

            migrationBuilder.CreateIndex(
                name: "IX_course_quotas_created_in",
                table: "course_quotas",
                column: "created_in");

            migrationBuilder.CreateIndex(
                name: "IX_course_quotas_district_code",
                table: "course_quotas",
                column: "district_code");

            migrationBuilder.CreateIndex(
                name: "IX_courses_created_in",
                table: "courses",
                column: "created_in");

            migrationBuilder.CreateIndex(
                name: "IX_courses_host_agency",
                table: "courses",
                column: "host_agency");

            migrationBuilder.CreateIndex(
                name: "IX_courses_venue_district_code",
                table: "courses",
                column: "venue_district_code");

            migrationBuilder.CreateIndex(
                name: "IX_discipline_cases_created_in",
                table: "discipline_cases",
                column: "created_in");

            migrationBuilder.CreateIndex(
                name: "IX_discipline_cases_official_id",
                table: "discipline_cases",
                column: "official_id");

            migrationBuilder.CreateIndex(
                name: "IX_districts_created_in",
                table: "districts",
                column: "created_in");

            migrationBuilder.CreateIndex(
                name: "IX_documents_agency_code",
                table: "documents",
                column: "agency_code");

            migrationBuilder.CreateIndex(
                name: "IX_documents_created_in",
                table: "documents",
                column: "created_in");

            migrationBuilder.CreateIndex(
                name: "IX_enrolments_course_id",
                table: "enrolments",
                column: "course_id");

            migrationBuilder.CreateIndex(
                name: "IX_enrolments_created_in",
                table: "enrolments",
                column: "created_in");

            migrationBuilder.CreateIndex(
                name: "IX_enrolments_official_id",
                table: "enrolments",
                column: "official_id");

            migrationBuilder.CreateIndex(
                name: "IX_facilities_commune_code",
                table: "facilities",
                column: "commune_code");

            migrationBuilder.CreateIndex(
                name: "IX_facilities_created_in",
                table: "facilities",
                column: "created_in");

            migrationBuilder.CreateIndex(
                name: "IX_inspections_agency_code",
                table: "inspections",
                column: "agency_code");

            migrationBuilder.CreateIndex(
                name: "IX_inspections_commune_code",
                table: "inspections",
                column: "commune_code");

            migrationBuilder.CreateIndex(
                name: "IX_inspections_created_in",
                table: "inspections",
                column: "created_in");

            migrationBuilder.CreateIndex(
                name: "IX_inspections_parent_id",
                table: "inspections",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "IX_it_status_created_in",
                table: "it_status",
                column: "created_in");

            migrationBuilder.CreateIndex(
                name: "IX_officials_created_in",
                table: "officials",
                column: "created_in");

            migrationBuilder.CreateIndex(
                name: "IX_officials_native_commune_code",
                table: "officials",
                column: "native_commune_code");

            migrationBuilder.CreateIndex(
                name: "IX_planning_commune_code",
                table: "planning",
                column: "commune_code");

            migrationBuilder.CreateIndex(
                name: "IX_planning_created_in",
                table: "planning",
                column: "created_in");

            migrationBuilder.CreateIndex(
                name: "IX_planning_official_id",
                table: "planning",
                column: "official_id");

            migrationBuilder.CreateIndex(
                name: "IX_planning_title_code",
                table: "planning",
                column: "title_code");

            migrationBuilder.CreateIndex(
                name: "IX_postings_commune_code",
                table: "postings",
                column: "commune_code");

            migrationBuilder.CreateIndex(
                name: "IX_postings_created_in",
                table: "postings",
                column: "created_in");

            migrationBuilder.CreateIndex(
                name: "IX_postings_official_id",
                table: "postings",
                column: "official_id");

            migrationBuilder.CreateIndex(
                name: "IX_postings_title_code",
                table: "postings",
                column: "title_code");

            migrationBuilder.CreateIndex(
                name: "IX_proposals_assigned_to",
                table: "proposals",
                column: "assigned_to");

            migrationBuilder.CreateIndex(
                name: "IX_proposals_created_in",
                table: "proposals",
                column: "created_in");

            migrationBuilder.CreateIndex(
                name: "IX_proposals_from_agency",
                table: "proposals",
                column: "from_agency");

            migrationBuilder.CreateIndex(
                name: "IX_qualifications_created_in",
                table: "qualifications",
                column: "created_in");

            migrationBuilder.CreateIndex(
                name: "IX_qualifications_official_id",
                table: "qualifications",
                column: "official_id");

            migrationBuilder.CreateIndex(
                name: "IX_quotas_created_in",
                table: "quotas",
                column: "created_in");

            migrationBuilder.CreateIndex(
                name: "IX_recommendations_created_in",
                table: "recommendations",
                column: "created_in");

            migrationBuilder.CreateIndex(
                name: "IX_recommendations_inspection_id",
                table: "recommendations",
                column: "inspection_id");

            migrationBuilder.CreateIndex(
                name: "IX_replacements_created_in",
                table: "replacements",
                column: "created_in");

            migrationBuilder.CreateIndex(
                name: "IX_replacements_official_id",
                table: "replacements",
                column: "official_id");

            migrationBuilder.CreateIndex(
                name: "IX_review_created_in",
                table: "review",
                column: "created_in");

            migrationBuilder.CreateIndex(
                name: "IX_standards_created_in",
                table: "standards",
                column: "created_in");

            migrationBuilder.CreateIndex(
                name: "IX_study_sessions_commune_code",
                table: "study_sessions",
                column: "commune_code");

            migrationBuilder.CreateIndex(
                name: "IX_study_sessions_created_in",
                table: "study_sessions",
                column: "created_in");

            migrationBuilder.CreateIndex(
                name: "IX_targets_created_in",
                table: "targets",
                column: "created_in");

            migrationBuilder.CreateIndex(
                name: "IX_tasks_created_in",
                table: "tasks",
                column: "created_in");

            migrationBuilder.CreateIndex(
                name: "IX_tasks_lead_agency",
                table: "tasks",
                column: "lead_agency");

            migrationBuilder.CreateIndex(
                name: "IX_titles_created_in",
                table: "titles",
                column: "created_in");

            migrationBuilder.AddForeignKey(
                name: "FK_allowances_communes_commune_code",
                table: "allowances",
                column: "commune_code",
                principalTable: "communes",
                principalColumn: "code",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_appraisals_officials_official_id",
                table: "appraisals",
                column: "official_id",
                principalTable: "officials",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_communes_officials_responsible_official_id",
                table: "communes",
                column: "responsible_official_id",
                principalTable: "officials",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_communes_districts_district_code",
                table: "communes");

            migrationBuilder.DropForeignKey(
                name: "FK_officials_communes_native_commune_code",
                table: "officials");

            migrationBuilder.DropTable(
                name: "acknowledgements");

            migrationBuilder.DropTable(
                name: "allowances");

            migrationBuilder.DropTable(
                name: "appraisals");

            migrationBuilder.DropTable(
                name: "AspNetUserClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserLogins");

            migrationBuilder.DropTable(
                name: "AspNetUserTokens");

            migrationBuilder.DropTable(
                name: "changed_rows");

            migrationBuilder.DropTable(
                name: "course_quotas");

            migrationBuilder.DropTable(
                name: "discipline_cases");

            migrationBuilder.DropTable(
                name: "documents");

            migrationBuilder.DropTable(
                name: "enrolments");

            migrationBuilder.DropTable(
                name: "facilities");

            migrationBuilder.DropTable(
                name: "it_status");

            migrationBuilder.DropTable(
                name: "planning");

            migrationBuilder.DropTable(
                name: "postings");

            migrationBuilder.DropTable(
                name: "proposals");

            migrationBuilder.DropTable(
                name: "qualifications");

            migrationBuilder.DropTable(
                name: "quotas");

            migrationBuilder.DropTable(
                name: "recommendations");

            migrationBuilder.DropTable(
                name: "replacements");

            migrationBuilder.DropTable(
                name: "review");

            migrationBuilder.DropTable(
                name: "standards");

            migrationBuilder.DropTable(
                name: "study_sessions");

            migrationBuilder.DropTable(
                name: "targets");

            migrationBuilder.DropTable(
                name: "tasks");

            migrationBuilder.DropTable(
                name: "AspNetUsers");

            migrationBuilder.DropTable(
                name: "changes");

            migrationBuilder.DropTable(
                name: "courses");

            migrationBuilder.DropTable(
                name: "titles");

            migrationBuilder.DropTable(
                name: "inspections");

            migrationBuilder.DropTable(
                name: "agencies");

            migrationBuilder.DropTable(
                name: "districts");

            migrationBuilder.DropTable(
                name: "communes");

            migrationBuilder.DropTable(
                name: "officials");
        }
    }
}
