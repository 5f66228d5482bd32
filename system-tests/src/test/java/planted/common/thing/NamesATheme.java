package planted.common.thing;

class NamesATheme {
    String page() {
        return "/board/scorecard.xhtml?theme=gateway";
    }
}
