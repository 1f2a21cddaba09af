<?php
// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
$allowed = ['https://app.test', 'https://admin.app.test'];
$origin = $_SERVER['HTTP_ORIGIN'] ?? '';

if (in_array($origin, $allowed, true)) {
    header('Access-Control-Allow-Origin: ' . $origin);
    header('Vary: Origin');
}

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
