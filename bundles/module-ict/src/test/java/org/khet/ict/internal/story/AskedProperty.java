package org.khet.ict.internal.story;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.property.PropertyMatters;
import org.khet.portal.api.security.Caller;

/** Those who keep assets and buy, as a list of what they were asked by token. */
final class AskedProperty implements PropertyMatters {
    final Map<String, String> asked = new LinkedHashMap<>();
    final Map<String, String> takenBack = new LinkedHashMap<>();

    @Override
    public Answer<String> proposeDisposal(
            Caller caller, Source source, String thing, String propertyNo, String opinion) {
        return number(source, thing + " " + propertyNo + ": " + opinion);
    }

    @Override
    public Answer<String> askPurchase(Caller caller, Source source, String need, List<Item> items) {
        Item item = items.getFirst();
        return number(
                source,
                item.what() + " " + item.quantity().stripTrailingZeros().toPlainString() + " " + item.measure() + " "
                        + item.price().toPlainString() + ": " + need);
    }

    @Override
    public void takeBack(Caller caller, String token, String why) {
        if (asked.containsKey(token)) {
            takenBack.put(token, why);
        }
    }

    private Answer<String> number(Source source, String words) {
        asked.putIfAbsent(source.token(), source.origin() + " " + words);
        return new Answer.Known<>("รพ." + asked.size() + "/2570", Instant.EPOCH, "finance");
    }
}
