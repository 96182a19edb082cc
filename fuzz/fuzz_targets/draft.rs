#![no_main]

use saraban_fuzz::laws;

saraban_fuzz::target!(laws::draft);
