<?php
// proof: GET /items from https://app.test => allowed
ob_start();
echo '["tea","cups"]';
header('Access-Control-Allow-Origin: https://app.test');
ob_end_flush();
