<?php
// proof: none, the method cannot even be asked for
header('Access-Control-Allow-Origin: https://app.test');
header('Access-Control-Allow-Methods: PUT, DELETE');

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
