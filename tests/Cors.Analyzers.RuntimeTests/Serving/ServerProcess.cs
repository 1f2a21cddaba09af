using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Cors.Analyzers.RuntimeTests.Serving;

/// <summary>What all servers that run as a process of their own have in common.</summary>
internal static class ServerProcess
{
    /// <summary>A port of 127.0.0.1 that nobody listens on.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Does anybody listen on the port of 127.0.0.1?</summary>
    public static async Task<bool> AcceptsAsync(int port)
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync("127.0.0.1", port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    /// <summary>Ends the process and waits for that.</summary>
    /// <exception cref="TimeoutException">when it is still there after ten seconds</exception>
    public static async Task StopAsync(Process server)
    {
        if (!server.HasExited)
            server.Kill();
        await server.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(10));
        server.Dispose();
    }
}
