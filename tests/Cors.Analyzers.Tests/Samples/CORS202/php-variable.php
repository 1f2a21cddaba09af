<?php
// proof: GET /items with credentials from https://evilapp.test => allowed (unsafe); fixed => blocked WildcardOriginNotAllowed
$http_origin = $_SERVER['HTTP_ORIGIN'] ?? '*';

header({|CORS202:"Access-Control-Allow-Origin: " . $http_origin|}, true);
header("Access-Control-Allow-Credentials: true");
header("Vary: Origin");

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
