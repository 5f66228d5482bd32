package uk.totalplace.common.intake;

import uk.totalplace.common.cipher.Place;

/** For what anybody at work here may know: everything is kept as it is. */
final class OpenDiscretion implements Discretion {
    @Override
    public String keyId() {
        return null;
    }

    @Override
    public byte[] keep(Place place, byte[] plain) {
        return plain;
    }

    @Override
    public byte[] give(Place place, byte[] kept) {
        return kept;
    }

    @Override
    public String keep(Place place, String plain) {
        return plain;
    }

    @Override
    public String give(Place place, String kept) {
        return kept;
    }

    @Override
    public String fileName(String sent) {
        return sent;
    }

    @Override
    public String digest(String sha256) {
        return sha256;
    }

    @Override
    public Problem said(Problem problem) {
        return problem;
    }

    @Override
    public RefusedLine said(RefusedLine line) {
        return line;
    }

    @Override
    public RuntimeException told(RuntimeException breakdown) {
        return breakdown;
    }
}
