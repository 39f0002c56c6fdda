use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct Sensor {
    name: String,
}

#[derive(StreamSerialize)]
struct House {
    sensors: Vec<Sensor>,
}

fn attic(house: HouseView<'_>) -> Option<SensorView<'_>> {
    house.sensors().lookup_by_key("attic")
}

fn main() {
    let mut sensors = [Sensor { name: "attic".into() }];
    flatstream::sort_by_key(&mut sensors);
}
