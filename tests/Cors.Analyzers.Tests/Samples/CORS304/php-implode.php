<?php
// proof: PUT /items/1 from https://app.test => blocked MethodDisallowedByPreflightResponse; fixed => allowed
$methods = ['DELETE', '{|CORS304:UPDATE|}'];

header('Access-Control-Allow-Origin: https://app.test');
header('Access-Control-Allow-Methods: ' . implode(', ', $methods));

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
