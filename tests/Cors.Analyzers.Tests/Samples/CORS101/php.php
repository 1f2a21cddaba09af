<?php
// message CORS101: Origin 'https://app.test/' ends with '/': browsers send 'https://app.test', so this entry never matches
// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
$allowed = ['{|CORS101:https://app.test/|}', 'https://admin.app.test'];
$origin = $_SERVER['HTTP_ORIGIN'] ?? '';

if (in_array($origin, $allowed, true)) {
    header('Access-Control-Allow-Origin: ' . $origin);
    header('Vary: Origin');
}

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
