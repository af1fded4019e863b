using System.Text.Json.Nodes;

namespace ReviewDashboard.App.Api;

/// <summary>The reference page's own words in Vietnamese; of English ones it has its own, and so of those that are not here.</summary>
public static class ReferenceWords
{
    private const string Words = """
        {
          "search": { "label": "Tìm", "inputLabel": "Nhập từ cần tìm", "open": "Mở ô tìm", "placeholder": "Tìm…", "clear": "Xóa", "noResults": "Không tìm thấy" },
          "navigation": { "introduction": "Giới thiệu", "operations": "Các câu hỏi", "openMenu": "Mở trình đơn", "closeMenu": "Đóng trình đơn" },
          "server": { "label": "Máy chủ", "select": "Chọn máy chủ" },
          "clientLibraries": { "heading": "Ngôn ngữ lập trình", "more": "Khác", "searchLabel": "Tìm ngôn ngữ", "selectAll": "Chọn ngôn ngữ" },
          "operation": {
            "codeSample": "Mẫu lệnh", "body": "Nội dung", "cookies": "Cookie", "headers": "Phần đầu", "queryParameters": "Tham số",
            "responses": "Các trả lời", "testRequest": "Gọi thử", "selectedContentType": "Dạng nội dung" },
          "response": { "exampleResponses": "Trả lời mẫu", "noBody": "Không có nội dung", "showSchema": "Xem cấu trúc", "status": "Trạng thái" },
          "schema": {
            "example": "Ví dụ", "examples": "Ví dụ", "default": "Mặc định", "schema": "Cấu trúc", "oneOf": "Một trong các dạng", "required": "bắt buộc",
            "nullable": "có thể trống", "values": "Các giá trị", "showSchemaDetails": "Xem chi tiết" },
          "download": { "openapi": "Tải tệp mô tả OpenAPI" },
          "models": { "label": "Các cấu trúc" },
          "actions": { "copyLink": "Sao chép liên kết", "copied": "Đã sao chép", "showMore": "Xem thêm", "copyAsMarkdown": "Sao chép dạng Markdown" },
          "apiClient": {
            "authSelector": { "selectType": "Chọn cách xác thực", "optional": "không bắt buộc", "required": "bắt buộc", "requiredGroup": "Cách xác thực" },
            "requestAuthDataTable": { "noauthenticationSelected": "Chưa chọn cách xác thực" },
            "requestAuthTab": { "bearerToken": "Mã truy cập", "token": "Mã", "value": "Giá trị", "name": "Tên" }
          }
        }
        """;

    public static JsonObject Vietnamese() => JsonNode.Parse(Words)!.AsObject();
}
