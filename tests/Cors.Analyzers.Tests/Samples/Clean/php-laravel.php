<?php
// proof: none, the framework is not there

return [

    /*
     * Which paths the policy is for.
     */
    'paths' => ['api/*', 'sanctum/csrf-cookie'],

    'allowed_methods' => ['put', 'DELETE'],

    'allowed_origins' => ['https://*.app.test', 'https://app.test', env('FRONTEND_URL', 'http://localhost:3000')],

    'allowed_origins_patterns' => [],

    'allowed_headers' => ['Content-Type, Authorization'],

    'exposed_headers' => [],

    'max_age' => 7200,

    'supports_credentials' => true,

];
