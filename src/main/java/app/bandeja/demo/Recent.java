package app.bandeja.demo;

import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps the latest entries; a server that runs for days forgets the older ones. */
final class Recent<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1L;

    private final int kept;

    Recent(int kept) {
        this.kept = kept;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > kept;
    }
}
