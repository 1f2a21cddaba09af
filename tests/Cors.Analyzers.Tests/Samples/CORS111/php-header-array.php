<?php
// proof: GET /items from https://evilapp.test => allowed
$headers = [
    'Access-Control-Allow-Origin' => '{|CORS111:*|}',
    'Access-Control-Allow-Methods' => 'PUT, DELETE',
];

foreach ($headers as $name => $value) {
    header("$name: $value");
}

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
