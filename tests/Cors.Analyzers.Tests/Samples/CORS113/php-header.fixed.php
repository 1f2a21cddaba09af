<?php
// proof: GET /items with credentials from http://app.test => allowed (unsafe); fixed => blocked AllowOriginMismatch
header('Access-Control-Allow-Origin: https://app.test');
header('Access-Control-Allow-Credentials: true');

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
