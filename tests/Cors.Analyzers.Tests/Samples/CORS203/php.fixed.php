<?php
// proof: GET /items with credentials from https://app.test => blocked InvalidAllowCredentials "True"; fixed => allowed
header('Access-Control-Allow-Origin: https://app.test');
header('Access-Control-Allow-Credentials: true');

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
