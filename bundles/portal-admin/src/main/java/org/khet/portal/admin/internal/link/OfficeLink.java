package org.khet.portal.admin.internal.link;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khet.portal.api.settings.Setting;

/**
 * A link of the office on everybody's home page.
 *
 * @param title   as people read it, 1 to {@value #MOST_TITLE} characters
 * @param address with https
 */
public record OfficeLink(String title, String address) {
    /** Longest title. */
    public static final int MOST_TITLE = 80;

    /** Longest address. */
    public static final int MOST_ADDRESS = 300;

    /** Most links of an office; more than that nobody looks through. Source: our proposal. */
    public static final int MOST = 12;

    private static final int MOST_STORED = 2000;
    private static final String BETWEEN = ";";
    private static final String WITHIN = "|";

    /**
     * The office's links in their order, stored as {@code title | address; title | address}. Another office may put them in by
     * the settings page or a file of settings as well.
     */
    public static final Setting<List<OfficeLink>> SETTING = new Setting<>(
            "admin.setting.officeLinks",
            List.of(),
            "our proposal",
            new Setting.Kind<>(
                    OfficeLink::read,
                    OfficeLink::write,
                    OfficeLink::areValid,
                    "admin.setting.officeLinks.refused",
                    links -> ""));

    /** Whether the title is there, not too long, and without the signs that part one link from the next. */
    public boolean hasTitle() {
        return !title.isBlank()
                && title.length() <= MOST_TITLE
                && !title.contains(BETWEEN)
                && !title.contains(WITHIN)
                && title.chars().noneMatch(Character::isISOControl);
    }

    /** Whether the address is a whole one with https, without a name or password in it. */
    public boolean hasAddress() {
        if (address.length() > MOST_ADDRESS || address.contains(BETWEEN) || address.contains(WITHIN)) {
            return false;
        }
        try {
            URI uri = URI.create(address);
            return "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    private static Optional<List<OfficeLink>> read(String text) {
        List<List<String>> parts = Arrays.stream(text.split(BETWEEN, -1))
                .filter(part -> !part.isBlank())
                .map(part ->
                        Arrays.stream(part.split("\\|", -1)).map(String::strip).toList())
                .toList();
        return parts.stream().allMatch(part -> part.size() == 2)
                ? Optional.of(parts.stream()
                        .map(part -> new OfficeLink(part.getFirst(), part.getLast()))
                        .toList())
                : Optional.empty();
    }

    private static String write(List<OfficeLink> links) {
        return links.stream().map(link -> link.title() + " | " + link.address()).collect(Collectors.joining("; "));
    }

    private static boolean areValid(List<OfficeLink> links) {
        return links.size() <= MOST
                && links.stream().allMatch(link -> link.hasTitle() && link.hasAddress())
                && write(links).length() <= MOST_STORED;
    }
}
