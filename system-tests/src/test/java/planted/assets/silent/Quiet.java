package planted.assets.silent;

class Quiet {
}
