<?php
$response = $client->request('OPTIONS', 'https://api.test/items', [
    'headers' => ['Origin' => 'https://app.test', 'Access-Control-Request-Method' => 'PUT', 'Access-Control-Request-Headers' => 'x-trace'],
]);
assert($response->getHeaderLine('Access-Control-Allow-Origin') === 'https://app.test');
