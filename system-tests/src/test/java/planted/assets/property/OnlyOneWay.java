package planted.assets.property;

interface OnlyOneWay {
    void there();

    void back();

    /** The one implementation. */
    class Way implements OnlyOneWay {
        @Override
        public void there() {
        }

        @Override
        public void back() {
        }
    }
}
