package planted.common.thing;

class NamesAPlace {
    String words() {
        return "Welcome to Kent County Council";
    }
}
