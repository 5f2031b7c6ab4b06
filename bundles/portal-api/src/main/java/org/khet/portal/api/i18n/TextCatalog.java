package org.khet.portal.api.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.text.ScreenDates;

/** The texts of a module in both languages, from {@code i18n/<id>_th.properties} and {@code _en.properties}. Immutable. */
public final class TextCatalog {
    /** Thai, the first language. */
    public static final Locale THAI = Locale.forLanguageTag("th");

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z0-9_]+)}");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}( [AP]M)?");
    private final Map<String, String> thai;
    private final Map<String, String> english;

    private TextCatalog(Map<String, String> thai, Map<String, String> english) {
        this.thai = thai;
        this.english = english;
    }

    /**
     * Reads both files; keeps no reference to the class loader.
     *
     * @throws IllegalStateException if one is missing
     */
    public static TextCatalog load(ClassLoader loader, String id) {
        return new TextCatalog(read(loader, id, "th"), read(loader, id, "en"));
    }

    /** These texts over those of another catalog, which fill the gaps. */
    public TextCatalog over(TextCatalog below) {
        return new TextCatalog(merged(below.thai, thai), merged(below.english, english));
    }

    /** With texts under a second name, where there is none of that name. */
    public TextCatalog with(Map<String, String> aliases) {
        return new TextCatalog(merged(named(aliases, thai), thai), merged(named(aliases, english), english));
    }

    /** With texts under a second name that tell a number behind them, as {@code {0}}, where there is none of that name. */
    public TextCatalog counted(Map<String, String> aliases) {
        return new TextCatalog(
                merged(withNumber(named(aliases, thai)), thai), merged(withNumber(named(aliases, english)), english));
    }

    private static Map<String, String> withNumber(Map<String, String> texts) {
        Map<String, String> counted = new TreeMap<>();
        texts.forEach((key, text) -> counted.put(key, text + ": {0}"));
        return counted;
    }

    private static Map<String, String> named(Map<String, String> aliases, Map<String, String> texts) {
        Map<String, String> second = new TreeMap<>();
        aliases.forEach((alias, key) -> {
            String text = texts.get(key);
            if (text != null) {
                second.put(alias, text);
            }
        });
        return second;
    }

    private static Map<String, String> merged(Map<String, String> below, Map<String, String> above) {
        Map<String, String> all = new TreeMap<>(below);
        all.putAll(above);
        return Map.copyOf(all);
    }

    /** The texts in a language; English for every language but Thai. */
    public Texts in(Locale locale) {
        return locale.getLanguage().equals("th") ? new Catalog(THAI, thai) : new Catalog(Locale.ENGLISH, english);
    }

    private static Map<String, String> read(ClassLoader loader, String id, String language) {
        String name = "i18n/" + id + "_" + language + ".properties";
        try (InputStream in = loader.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> texts = new TreeMap<>();
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            return Map.copyOf(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Catalog(Locale locale, Map<String, String> texts) implements Texts {
        @Override
        public boolean has(String key) {
            return texts.containsKey(key);
        }

        @Override
        public String get(String key, Object... args) {
            return fill(
                    key,
                    place -> place.matches("\\d{1,2}") && Integer.parseInt(place) < args.length
                            ? words(args[Integer.parseInt(place)])
                            : null);
        }

        @Override
        public String named(String key, Map<String, String> values) {
            return fill(key, place -> {
                String value = values.get(place);
                return value == null ? null : words(value);
            });
        }

        /** A day, also a half one, in the words of the language; counts and sums with their thousands apart; everything else as it is. */
        private String words(@Nullable Object value) {
            if (value instanceof Integer || value instanceof Long) {
                return count(((Number) value).longValue());
            }
            if (value instanceof BigDecimal sum) {
                return String.format(Locale.ROOT, "%,." + Math.max(0, sum.scale()) + "f", sum);
            }
            String text = String.valueOf(value);
            return DAY.matcher(text).matches() ? ScreenDates.in(locale).listDate(text) : text;
        }

        /** Numbers that may be a year of either era stay whole. */
        private static String count(long number) {
            return number >= FIRST_YEAR && number <= LAST_YEAR ? String.valueOf(number) : NumberFormatter.whole(number);
        }

        private String fill(String key, java.util.function.Function<String, @Nullable String> value) {
            String text = texts.get(key);
            if (text == null) {
                return "[" + key + "]";
            }
            Matcher places = PLACE.matcher(text);
            return places.replaceAll(place -> {
                String found = value.apply(place.group(1));
                return Matcher.quoteReplacement(found == null ? place.group() : found);
            });
        }
    }
}
