<?php
// proof: none, the framework is not there
namespace App\Http\Middleware;

class Cors
{
    public function handle($request, $next)
    {
        $response = $next($request);
        $response->headers->set('Access-Control-Allow-Origin', '{|CORS111:*|}');

        return $response;
    }
}
