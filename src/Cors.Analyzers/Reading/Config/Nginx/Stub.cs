namespace Cors.Analyzers.Reading.Config.Nginx;

internal sealed class NginxReader : FileReader { public override string Format => "nginx"; public override bool Knows(string path) => path.EndsWith("nginx.conf"); public override FileReading Read(FileDocument document, CancellationToken cancellation) => FileReading.Empty; }
