package uk.totalplace.common.cipher;

import java.util.List;

/** The tables in which somebody keeps encrypted values, for the change of keys. Implementations are {@code @ApplicationScoped} beans. */
public interface EncryptedStore {
    List<EncryptedTable> tables();
}
