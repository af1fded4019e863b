using System.Globalization;
using System.Text;

namespace ReviewDashboard.Core.Packages.Generation;

/// <summary>The note that goes with a generated package.</summary>
internal static class PackageReadme
{
    public static void Write(string directory, int communes, long seed)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"""
            # Dữ liệu giả lập

            Mọi người trong thư mục này đều do chương trình đặt ra; tên, quá trình công tác, văn bằng, kỷ luật không phải của ai có thật.
            Đơn vị hành chính, chức danh, tiêu chuẩn và định biên của tỉnh Bình Thuận là thật; loại, địa bàn và số thôn chỉ gần đúng;
            tỉnh thứ hai trở đi (nếu có) là đặt ra.

            # Synthetic data

            Everybody in this folder was made up by a program: names, careers, certificates and discipline belong to no real person.
            The units, titles, standards and quotas of Bình Thuận are real; class, terrain and number of hamlets are merely plausible;
            provinces beyond the first, if any, are invented.

            Made by `generate DIR --communes {communes} --seed {seed}`.

            """);
        File.WriteAllText(Path.Combine(directory, "README.md"), text.ReplaceLineEndings("\n"), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}
