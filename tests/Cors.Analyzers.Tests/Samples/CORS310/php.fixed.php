<?php
// message CORS310: A preflight is answered 405 here because the program refuses the method OPTIONS: browsers block every request that needs one
// proof: PUT /items/1 from https://app.test => blocked PreflightInvalidStatus; fixed => allowed
header('Access-Control-Allow-Origin: https://app.test');
header('Access-Control-Allow-Methods: PUT');

if ($_SERVER['REQUEST_METHOD'] === 'OPTIONS') {
    http_response_code(204);
    exit;
}

if ($_SERVER['REQUEST_METHOD'] !== 'GET' && $_SERVER['REQUEST_METHOD'] !== 'PUT') {
    http_response_code(405);
    exit;
}

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
