<?php
// proof: none, the framework is not there
$app->add(function ($request, $handler) {
    return $handler->handle($request)
        ->withHeader('Access-Control-Allow-Origin', '{|CORS111:*|}')
        ->withHeader('Access-Control-Allow-Headers', 'Content-Type, Authorization');
});
