<?php
// proof: PUT /items/1 with credentials from https://app.test => blocked MethodDisallowedByPreflightResponse; fixed => allowed
header('Access-Control-Allow-Origin: https://app.test');
header('Access-Control-Allow-Credentials: true');
header('Access-Control-Allow-Methods: GET,HEAD,POST,PUT,PATCH,DELETE');

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
