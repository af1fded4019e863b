using System.Text;

namespace ReviewDashboard.Tests.Packages;

/// <summary>A data package of a few rows that is right in every respect, to be spoilt in one.</summary>
public sealed class SmallPackage
{
    public const string Communes =
        """
        code,district_code,name,kind,class,terrain,ethnic_minority,especially_difficult,hamlets,responsible_official_id,lat,lon
        22918,593,Phường Phú Thủy,ward,1,urban,false,false,9,O-1,10.93,108.11
        23011,597,Xã Hàm Cần,commune,3,mountain,true,true,4,,,
        """;

    public const string Officials =
        """"
        id,full_name,sex,birth_date,ethnicity,party_joined_on,native_commune_code
        O-1,Nguyễn Thị Lan,female,1970-03-09,Kinh,1995-05-19,22918
        O-2,Bá Văn Trường,male,1961-11-30,Chăm,,23011
        O-3,"K'Brèoh, ""già làng""",male,1955-01-01,K'Ho,,
        """";

    public const string Postings =
        """
        id,official_id,commune_code,title_code,from,to,main,entry_route,end_reason,duties_defined
        P-1,O-1,22918,pc_chair,2010-01-01,2012-06-30,true,elected,transferred,true
        P-2,O-1,22918,office_statistics,2012-06-30,,true,appointed,,false
        P-3,O-2,23011,office_statistics,2009-02-01,,true,recruited,,true
        """;

    public const string Enrolments =
        """
        id,course_id,official_id,enrolled_on,outcome,outcome_on,reason,grade,evaluated_on,evaluation
        E-1,C-1,O-1,2012-03-01,completed,2012-09-01,,khá,2013-03-01,effective
        E-2,C-1,O-2,2012-03-01,dropped_out,2012-05-01,family,,,
        """;

    public const string Standards =
        """
        id,titles,terrains,conditions,criterion,level,age_male,age_female,applies_to,grace_months,document,clause,in_force_from,in_force_to
        S-1,pc_chair,mountain;island,ethnic_minority,min_education,lower_secondary,,,all,,04/2004/QĐ-BNV,Điều 8,2004-02-01,
        S-2,pc_chair;office_statistics,,,max_age_first_appointment,,45,45,first_appointment,,04/2004/QĐ-BNV,Điều 8,2004-02-01,2012-12-20
        """;

    public const string DisciplineCases =
        """
        id,official_id,violated_on,opened_on,decided_on,regime,ground,measure,decision_no,effective_until
        D-1,O-2,2011-01-05,2011-02-01,2011-03-01,party,ethics,warning,15-QĐ/UBKT,2012-03-01
        """;

    public const string Allowances =
        """
        commune_code,year,category,entitled,paid_in_full,arrears
        23011,2012,cadre,10,8,12.5
        """;

    public const string Courses =
        """
        id,name,axis,level,field,host_agency,venue_district_code,from,to,planned_seats,target_categories,budget_province,budget_district,budget_socialised,spent
        C-1,Trung cấp lý luận chính trị,political,intermediate,,TU,593,2012-03-01,2012-09-01,40,cadre;civil_servant,120.5,0,3.25,
        """;

    public const string Qualifications =
        """
        id,official_id,axis,level,field,obtained_on,institution,mode
        Q-1,O-1,professional,university,law,1999-07-01,Đại học Luật,in_service
        Q-2,O-2,ethnic_language,certified,,,,
        """;

    private readonly Dictionary<string, byte[]> files = [];

    public SmallPackage()
    {
        With("review.csv",
            """
            decision,title,baseline_year,from_year,to_year,decision_date,conference_date,young_age,training_age_limit_male,training_age_limit_female,leave_window_months,evaluation_window_months
            07-QĐ/TU,Đề án số 07,2010,2011,2015,2011-04-20,2013-09-05,35,50,45,24,12
            """);
        With("districts.csv", "code,name,kind,tile_col,tile_row\n593,Thành phố Phan Thiết,city,3,4\n597,Huyện Hàm Thuận Bắc,district,,\n");
        With("titles.csv",
            "code,name_vi,name_en,category,fields,min_posts,kinds\npc_chair,Chủ tịch UBND,Chair,cadre,,,\noffice_statistics,Văn phòng - thống kê,Office,civil_servant,law;statistics,2,commune;ward\n");
        With("agencies.csv", "code,name,level,district_code\nTU,Tỉnh ủy,province,\nHU597,Huyện ủy Hàm Thuận Bắc,district,597\n");
        With("targets.csv", "indicator_code,unit_code,year,value\nSTD-01,province,2015,90\nSTD-01,597,2015,-1.50\n");
        With("tasks.csv", "id,paragraph,text,lead_agency,coordinating,due_on,done_on,progress\nT-1,T1,\"Rà soát,\nbổ sung\",TU,HU597;TU,2014-06-30,,\n");
        With("inspections.csv",
            "id,agency_code,kind,parent_id,commune_code,subject,from,to,concluded_on,conclusion_no\nI-1,TU,reinspection,I-2,23011,Đất đai,2013-05-01,,,\nI-2,TU,inspection,,23011,Đất đai,2012-05-01,2012-05-20,2012-06-15,12-KL\n");
        With("communes.csv", Communes).With("officials.csv", Officials).With("postings.csv", Postings);
        With("qualifications.csv", Qualifications).With("courses.csv", Courses).With("enrolments.csv", Enrolments);
        With("standards.csv", Standards).With("discipline_cases.csv", DisciplineCases).With("allowances.csv", Allowances);
    }

    /// <summary>Puts a file into the package, instead of the one of this name.</summary>
    public SmallPackage With(string file, string text) => With(file, Encoding.UTF8.GetBytes(text.EndsWith('\n') ? text : text + "\n"));

    /// <inheritdoc cref="With(string, string)"/>
    public SmallPackage With(string file, byte[] bytes)
    {
        files[file] = bytes;
        return this;
    }

    /// <summary>Writes the package to a new folder.</summary>
    public string WriteTo(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var (name, bytes) in files)
            File.WriteAllBytes(Path.Combine(folder, name), bytes);
        return folder;
    }
}
