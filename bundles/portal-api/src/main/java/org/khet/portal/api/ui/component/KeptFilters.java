package org.khet.portal.api.ui.component;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.khet.portal.api.preference.Preferences;
import org.khet.portal.api.security.AccountId;

/**
 * Filters that a person keeps for a list under names, in the order in which they were kept: a line each in the choices of the
 * account. Each person has the own ones, each list its own. Source: DESIGN §4 List, saved views.
 */
public final class KeptFilters {
    /** Longest name. */
    public static final int NAME_MOST = 40;

    private static final int MOST = 2000;
    private final Preferences preferences;
    private final AccountId account;
    private final String key;

    /**
     * Those of an account for a list.
     *
     * @param list address of the list, e.g. {@code ict/repairs}
     */
    public KeptFilters(Preferences preferences, AccountId account, String list) {
        this.preferences = preferences;
        this.account = account;
        this.key = list.replace('/', '-') + ".filters";
    }

    /** Filters by name: values of the address by their keys. */
    public Map<String, Map<String, List<String>>> all() {
        Map<String, Map<String, List<String>>> all = new LinkedHashMap<>();
        for (String line : preferences.of(account).getOrDefault(key, "").split("\n", -1)) {
            String[] cells = line.split("\t", -1);
            if (cells.length > 1) {
                all.put(cells[0], read(cells));
            }
        }
        return all;
    }

    private static Map<String, List<String>> read(String[] cells) {
        Map<String, List<String>> values = new TreeMap<>();
        for (int at = 1; at < cells.length; at++) {
            int equals = cells[at].indexOf('=');
            if (equals > 0) {
                values.computeIfAbsent(cells[at].substring(0, equals), ignored -> new ArrayList<>())
                        .add(cells[at].substring(equals + 1));
            }
        }
        return values;
    }

    /** Keeps a filter; one of the same name is replaced. False when there is no room; the others stay then. */
    public boolean keep(String name, Map<String, List<String>> values) {
        Map<String, Map<String, List<String>>> all = all();
        all.put(plain(name), values);
        return store(all);
    }

    /** Forgets a filter. */
    public void forget(String name) {
        Map<String, Map<String, List<String>>> all = all();
        all.remove(name);
        store(all);
    }

    private boolean store(Map<String, Map<String, List<String>>> all) {
        String text = all.entrySet().stream()
                .map(one -> one.getKey() + cells(one.getValue()))
                .collect(Collectors.joining("\n"));
        boolean fits = text.length() <= MOST;
        if (fits) {
            preferences.set(account, key, text);
        }
        return fits;
    }

    private static String cells(Map<String, List<String>> values) {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .flatMap(one -> one.getValue().stream().map(value -> "\t" + one.getKey() + "=" + plain(value)))
                        .collect(Collectors.joining());
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
