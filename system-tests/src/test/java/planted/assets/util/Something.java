package planted.assets.util;

class Something {
}
