<?php
// message CORS101: Origin 'https://app.test/' ends with '/': browsers send 'https://app.test', so browsers refuse the answer
// proof: GET /items from https://app.test => blocked AllowOriginMismatch; fixed => allowed
header("Access-Control-Allow-Origin: https://app.test");

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
