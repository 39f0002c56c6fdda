//! Tables with very many fields.

use flatstream::{StreamDeserialize, StreamSerialize};
use flatstream_tests::messages::{expert, simple};
use flatstream_tests::values::{Random, Rng};
use flatstream_tests::zoo::{Level, Nil};

/// Fields by their types.
macro_rules! wide {
    ($name:ident { $($t:ty: $($field:ident)*;)* }) => {
        #[derive(StreamSerialize, Clone, Debug, PartialEq)]
        struct $name { $($($field: $t,)*)* }

        impl Random for $name {
            fn random(rng: &mut Rng, depth: usize) -> Self {
                $name { $($($field: Random::random(rng, depth),)*)* }
            }
        }
    };
}

wide! {
    Fields500 {
        u8: f0 f1 f2 f3 f4 f5 f6 f7 f8 f9;
        u64: f10 f11 f12 f13 f14 f15 f16 f17 f18 f19;
        f32: f20 f21 f22 f23 f24 f25 f26 f27 f28 f29;
        Option<u32>: f30 f31 f32 f33 f34 f35 f36 f37 f38 f39;
        String: f40 f41 f42 f43 f44 f45 f46 f47 f48 f49;
        bool: f50 f51 f52 f53 f54 f55 f56 f57 f58 f59;
        f64: f60 f61 f62 f63 f64 f65 f66 f67 f68 f69;
        Level: f70 f71 f72 f73 f74 f75 f76 f77 f78 f79;
        i32: f80 f81 f82 f83 f84 f85 f86 f87 f88 f89;
        Vec<u8>: f90 f91 f92 f93 f94 f95 f96 f97 f98 f99;
        Option<u32>: f100 f101 f102 f103 f104 f105 f106 f107 f108 f109;
        u64: f110 f111 f112 f113 f114 f115 f116 f117 f118 f119;
        f32: f120 f121 f122 f123 f124 f125 f126 f127 f128 f129;
        i16: f130 f131 f132 f133 f134 f135 f136 f137 f138 f139;
        String: f140 f141 f142 f143 f144 f145 f146 f147 f148 f149;
        bool: f150 f151 f152 f153 f154 f155 f156 f157 f158 f159;
        f64: f160 f161 f162 f163 f164 f165 f166 f167 f168 f169;
        Option<u32>: f170 f171 f172 f173 f174 f175 f176 f177 f178 f179;
        i32: f180 f181 f182 f183 f184 f185 f186 f187 f188 f189;
        Vec<u8>: f190 f191 f192 f193 f194 f195 f196 f197 f198 f199;
        u8: f200 f201 f202 f203 f204 f205 f206 f207 f208 f209;
        u64: f210 f211 f212 f213 f214 f215 f216 f217 f218 f219;
        f32: f220 f221 f222 f223 f224 f225 f226 f227 f228 f229;
        i16: f230 f231 f232 f233 f234 f235 f236 f237 f238 f239;
        Option<u32>: f240 f241 f242 f243 f244 f245 f246 f247 f248 f249;
        bool: f250 f251 f252 f253 f254 f255 f256 f257 f258 f259;
        f64: f260 f261 f262 f263 f264 f265 f266 f267 f268 f269;
        Level: f270 f271 f272 f273 f274 f275 f276 f277 f278 f279;
        i32: f280 f281 f282 f283 f284 f285 f286 f287 f288 f289;
        Vec<u8>: f290 f291 f292 f293 f294 f295 f296 f297 f298 f299;
        u8: f300 f301 f302 f303 f304 f305 f306 f307 f308 f309;
        u64: f310 f311 f312 f313 f314 f315 f316 f317 f318 f319;
        f32: f320 f321 f322 f323 f324 f325 f326 f327 f328 f329;
        Option<u32>: f330 f331 f332 f333 f334 f335 f336 f337 f338 f339;
        String: f340 f341 f342 f343 f344 f345 f346 f347 f348 f349;
        bool: f350 f351 f352 f353 f354 f355 f356 f357 f358 f359;
        f64: f360 f361 f362 f363 f364 f365 f366 f367 f368 f369;
        Level: f370 f371 f372 f373 f374 f375 f376 f377 f378 f379;
        i32: f380 f381 f382 f383 f384 f385 f386 f387 f388 f389;
        Vec<u8>: f390 f391 f392 f393 f394 f395 f396 f397 f398 f399;
        u8: f400 f401 f402 f403 f404 f405 f406 f407 f408 f409;
        u64: f410 f411 f412 f413 f414 f415 f416 f417 f418 f419;
        f32: f420 f421 f422 f423 f424 f425 f426 f427 f428 f429;
        Option<u32>: f430 f431 f432 f433 f434 f435 f436 f437 f438 f439;
        String: f440 f441 f442 f443 f444 f445 f446 f447 f448 f449;
        bool: f450 f451 f452 f453 f454 f455 f456 f457 f458 f459;
        f64: f460 f461 f462 f463 f464 f465 f466 f467 f468 f469;
        Level: f470 f471 f472 f473 f474 f475 f476 f477 f478 f479;
        i32: f480 f481 f482 f483 f484 f485 f486 f487 f488 f489;
        Vec<u8>: f490 f491 f492 f493 f494 f495 f496 f497 f498 f499;
    }
}

wide! {
    Options100 {
        Option<u8>: o0 o1 o2 o3 o4 o5 o6 o7 o8 o9;
        Option<f64>: o10 o11 o12 o13 o14 o15 o16 o17 o18 o19;
        Option<String>: o20 o21 o22 o23 o24 o25 o26 o27 o28 o29;
        Option<u16>: o30 o31 o32 o33 o34 o35 o36 o37 o38 o39;
        Option<Level>: o40 o41 o42 o43 o44 o45 o46 o47 o48 o49;
        Option<u8>: o50 o51 o52 o53 o54 o55 o56 o57 o58 o59;
        Option<f64>: o60 o61 o62 o63 o64 o65 o66 o67 o68 o69;
        Option<String>: o70 o71 o72 o73 o74 o75 o76 o77 o78 o79;
        Option<u16>: o80 o81 o82 o83 o84 o85 o86 o87 o88 o89;
        Option<Level>: o90 o91 o92 o93 o94 o95 o96 o97 o98 o99;
    }
}

/// All fields absent, read from a table without any.
fn none() -> Options100 {
    Options100::from_payload(&simple(&Nil {})).unwrap().unpack().unwrap()
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
struct Many {
    wide: Vec<Options100>,
    wider: Vec<Fields500>,
}

#[test]
fn five_hundred_fields() {
    let mut rng = Rng::new(500);
    for _ in 0..50 {
        let value = Fields500::random(&mut rng, 1);
        let bytes = simple(&value);
        assert_eq!(bytes, expert(&value));
        let read = Fields500::from_payload(&bytes).unwrap().unpack().unwrap();
        assert_eq!(simple(&read), bytes);
    }
}

/// More optional fields than the bits of the mask that vtables are compared by.
#[test]
fn a_hundred_options() {
    let mut rng = Rng::new(100);
    for n in 0..50 {
        let all = |rng: &mut Rng| Options100::random(rng, 1);
        let value = Many { wide: (0..n % 7).map(|_| all(&mut rng)).collect(), wider: vec![] };
        let bytes = simple(&value);
        assert_eq!(bytes, expert(&value));
        let read = Many::from_payload(&bytes).unwrap().unpack().unwrap();
        assert_eq!(simple(&read), bytes);
    }
    let wider = vec![Fields500::random(&mut rng, 1); 2];
    let two = Many { wide: vec![none(); 2], wider };
    let bytes = simple(&two);
    let read = Many::from_payload(&bytes).unwrap().unpack().unwrap();
    assert_eq!(simple(&read), bytes);
    assert_eq!((read.wide, read.wider.len()), (two.wide, 2));
}

/// Fields past the 64th that are alone present.
#[test]
fn options_at_either_end() {
    for (first, last) in [(None, Some(Level::Low)), (Some(8), None), (Some(9), Some(Level::High))] {
        let value = Options100 { o0: first, o99: last, ..none() };
        let bytes = simple(&Many { wide: vec![value.clone(); 3], wider: vec![] });
        let view = Many::from_payload(&bytes).unwrap();
        assert!(view
            .wide()
            .iter()
            .all(|row| (row.o0(), row.o99().map(|l| l.unpack().unwrap())) == (first, last)));
        assert_eq!(view.unpack().unwrap().wide, vec![value; 3]);
    }
}
