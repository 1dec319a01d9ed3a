package uk.commissioning.runtime.security;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/// A page session: a random id and a few texts. What is not a text is refused, so that nothing is ever deserialised.
final class PageSession implements Session {

    static final Duration IDLE_LIMIT = Duration.ofMinutes(60);
    static final Duration ABSOLUTE_LIMIT = Duration.ofHours(12);

    private static final int ID_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, String> texts;
    private final Instant created;
    private @Nullable Stored stored;
    private String id;
    private Instant lastAccessed;
    private boolean changed;

    private PageSession(@Nullable Stored stored, String id, Map<String, String> texts, Instant created) {
        this.stored = stored;
        this.id = id;
        this.texts = new HashMap<>(texts);
        this.created = created;
        this.lastAccessed = stored == null ? created : stored.lastAccessed();
    }

    /// The row as it was read or written last.
    record Stored(String id, Instant lastAccessed) {}

    static PageSession begun(Instant now) {
        return new PageSession(null, randomText(), Map.of(), now);
    }

    static PageSession read(Stored stored, Map<String, String> texts, Instant created) {
        return new PageSession(stored, stored.id(), texts, created);
    }

    /// 256 random bits, in characters that cookies and forms can hold.
    static String randomText() {
        var bytes = new byte[ID_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Nullable
    Stored stored() {
        return stored;
    }

    void wasStored() {
        stored = new Stored(id, lastAccessed);
        changed = false;
    }

    boolean isChanged() {
        return changed;
    }

    Map<String, String> texts() {
        return Map.copyOf(texts);
    }

    /// When it ends if nothing more happens: the idle limit, and never after the absolute one.
    Instant ends() {
        var idle = lastAccessed.plus(IDLE_LIMIT);
        var absolute = created.plus(ABSOLUTE_LIMIT);
        return idle.isBefore(absolute) ? idle : absolute;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String changeSessionId() {
        id = randomText();
        changed = true;
        return id;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> @Nullable T getAttribute(String name) {
        return (T) texts.get(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return Set.copyOf(texts.keySet());
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (value == null) {
            removeAttribute(name);
            return;
        }
        if (!(value instanceof String text)) throw new IllegalArgumentException("A page session holds texts only");
        changed |= !text.equals(texts.put(name, text));
    }

    @Override
    public void removeAttribute(String name) {
        changed |= texts.remove(name) != null;
    }

    @Override
    public Instant getCreationTime() {
        return created;
    }

    @Override
    public void setLastAccessedTime(Instant time) {
        lastAccessed = time;
    }

    @Override
    public Instant getLastAccessedTime() {
        return lastAccessed;
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        throw new UnsupportedOperationException("The limits of page sessions are fixed");
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return IDLE_LIMIT;
    }

    /// The row is not read any more once it has ended.
    @Override
    public boolean isExpired() {
        return false;
    }
}
