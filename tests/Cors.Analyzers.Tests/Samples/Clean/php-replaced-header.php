<?php
// proof: GET /items from https://app.test => allowed
// proof: GET /items from https://evilapp.test => blocked AllowOriginMismatch
header('Vary: Origin');
header('Access-Control-Allow-Origin: https://main.test');
$origin = $_SERVER['HTTP_ORIGIN'] ?? '';

if (in_array($origin, ['https://app.test', 'https://admin.app.test'], true)) {
    header('Access-Control-Allow-Origin: ' . $origin);
}

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
