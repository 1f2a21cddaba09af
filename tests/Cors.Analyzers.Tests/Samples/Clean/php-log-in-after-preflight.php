<?php
// proof: GET /items with Authorization: Bearer x from https://app.test => allowed
header('Access-Control-Allow-Origin: https://app.test');
header('Access-Control-Allow-Headers: Authorization');
if ($_SERVER['REQUEST_METHOD'] === 'OPTIONS') exit;

if (!isset($_SERVER['HTTP_AUTHORIZATION'])) {
    http_response_code(401);
    exit;
}

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
