<?php
// proof: GET /items from https://www.app.test => blocked MissingAllowOriginHeader
$allowed = ['https://app.test', '{|CORS106:https://*.app.test|}'];
$origin = $_SERVER['HTTP_ORIGIN'] ?? '';

if (in_array($origin, $allowed, true)) {
    header('Access-Control-Allow-Origin: ' . $origin);
    header('Vary: Origin');
}

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
