<?php
// proof: none, the framework is not there
final class Cors
{
    private array $origins = ['https://app.test', 'https://admin.app.test'];

    public function handle($request, $next)
    {
        $response = $next($request);
        $origin = $request->header('Origin');
        if (in_array($origin, $this->origins, true)) {
            $response->headers->set('{|CORS505:Access-Control-Allow-Origin|}', $origin);
        }

        return $response;
    }
}
