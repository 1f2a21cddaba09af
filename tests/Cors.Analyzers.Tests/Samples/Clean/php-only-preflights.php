<?php
if ($_SERVER['REQUEST_METHOD'] === 'OPTIONS') {
    header('Access-Control-Allow-Origin: https://app.test');
    header('Access-Control-Allow-Methods: PUT, DELETE');
    exit;
}
