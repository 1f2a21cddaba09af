<?php
// proof: GET /items from https://app.test => blocked AllowOriginMismatch "https://main.test"
$origin = getenv('SITE_URL') ?: 'https://main.test';
header("Access-Control-Allow-Origin: $origin");

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
