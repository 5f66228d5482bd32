package uk.totalplace.common.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import uk.totalplace.common.digest.Sha256;

/** A link of the chain: the hash of an entry joined to the hash of all before it. Numbers run without a gap from 1. */
@Entity
@Table(schema = "common", name = "audit_seal")
public class AuditSeal {
    @Id
    @Column(name = "seal_number")
    private long number;
    @Column(name = "entry_id", nullable = false)
    private long entryId;
    @Column(name = "chain_hash", nullable = false, length = 64)
    private String chainHash;

    protected AuditSeal() {
    }

    private AuditSeal(long number, long entryId, String chainHash) {
        this.number = number;
        this.entryId = entryId;
        this.chainHash = chainHash;
    }

    /** @param last the newest link, null when the chain is empty */
    static AuditSeal after(AuditSeal last, long entry, String contentHash) {
        long number = last == null ? 1 : last.number + 1;
        return new AuditSeal(number, entry, link(last == null ? "" : last.chainHash, number, contentHash));
    }

    static String link(String before, long number, String contentHash) {
        return Sha256.of(before + ':' + number + ':' + contentHash);
    }

    long number() {
        return number;
    }

    long entryId() {
        return entryId;
    }

    String chainHash() {
        return chainHash;
    }
}
