<?php
// proof: GET /items with credentials from https://evilapp.test => allowed (unsafe); fixed => blocked WildcardOriginNotAllowed
$http_origin = $_SERVER['HTTP_ORIGIN'] ?? '*';

header("Access-Control-Allow-Origin: {|CORS111:*|}", true);
header("Vary: Origin");

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
