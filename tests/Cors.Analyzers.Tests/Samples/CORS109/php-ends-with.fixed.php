<?php
// message CORS109: This test lets in 'https://evilshop.test', a site of somebody else
// proof: GET /items with credentials from https://shop.test => allowed; fixed => allowed
// proof: GET /items with credentials from witness => allowed (unsafe); fixed => blocked MissingAllowOriginHeader
$origin = $_SERVER['HTTP_ORIGIN'] ?? '';

if ($origin !== '' && (bool) preg_match('~^https?://([^/]+\.)?shop\.test$~', $origin)) {
    header("Access-Control-Allow-Origin: $origin");
    header('Access-Control-Allow-Credentials: true');
    header('Vary: Origin');
}

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
