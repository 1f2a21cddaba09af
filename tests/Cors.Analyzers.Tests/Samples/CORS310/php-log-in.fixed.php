<?php
// proof: GET /items with Authorization: Bearer x from https://app.test => blocked PreflightInvalidStatus; fixed => allowed
header('Access-Control-Allow-Origin: https://app.test');
header('Access-Control-Allow-Headers: Authorization');

if ($_SERVER['REQUEST_METHOD'] === 'OPTIONS') {
    http_response_code(204);
    exit;
}

if (empty($_SERVER['HTTP_AUTHORIZATION'])) {
    header('HTTP/1.1 401 Unauthorized');
    die(json_encode(['error' => 'log in']));
}

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
