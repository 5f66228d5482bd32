package planted.assets.property;

class PropertyHelper {
}
