<?php
// proof: GET /items with credentials from http://app.test => allowed (unsafe); fixed => blocked MissingAllowOriginHeader
$allowed = ['https://app.test', '{|CORS113:http://app.test|}'];
$origin = $_SERVER['HTTP_ORIGIN'] ?? '';

if (in_array($origin, $allowed, true)) {
    header('Access-Control-Allow-Origin: ' . $origin);
    header('Access-Control-Allow-Credentials: true');
    header('Vary: Origin');
}

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
