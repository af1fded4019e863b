using ReviewDashboard.Core.Packages.Generation;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Tests.World;

namespace ReviewDashboard.Tests.Packages.Generation;

/// <summary>A generated package in a folder of its own, gone after use.</summary>
public sealed class GeneratedPackage : IDisposable
{
    public GeneratedPackage(int communes = PackageGenerator.UsualCommunes, long seed = PackageGenerator.UsualSeed)
    {
        Folder = Directory.CreateTempSubdirectory("generated-").FullName;
        PackageGenerator.Generate(Folder, communes, seed, progress: null, TestContext());
    }

    public string Folder { get; }

    public RecordSet Read() => PlainPackage.Read(Folder);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static CancellationToken TestContext() => Xunit.TestContext.Current.CancellationToken;
}
