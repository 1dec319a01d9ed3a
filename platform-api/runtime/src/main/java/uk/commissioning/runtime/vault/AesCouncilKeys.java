package uk.commissioning.runtime.vault;

import java.nio.charset.StandardCharsets;
import uk.commissioning.kernel.tenancy.TenantId;
import uk.commissioning.kernel.vault.ChildLock;
import uk.commissioning.kernel.vault.CouncilKeys;

/// The council's key while it is open, as three keys derived from it: for children's keys, for indexes, for content.
final class AesCouncilKeys implements CouncilKeys {

    private final String childPurpose;
    private final Key children;
    private final Key indexes;
    private final Key content;

    private AesCouncilKeys(TenantId council, Key key) {
        this.childPurpose = "child of council " + council.value();
        this.children = key.derive("children");
        this.indexes = key.derive("indexes");
        this.content = key.derive("content");
    }

    /// A new council's key, wrapped for its row.
    static byte[] newWrapped(TenantId council, MasterKey master) {
        return master.wrap(council, Key.random());
    }

    static AesCouncilKeys unwrapped(TenantId council, byte[] wrapped, MasterKey master) {
        return new AesCouncilKeys(council, master.unwrap(council, wrapped));
    }

    @Override
    public ChildLock newLock() {
        var child = Key.random();
        return new AesChildLock(child, children.wrap(childPurpose, child));
    }

    @Override
    public ChildLock lock(byte[] wrappedKey) {
        return new AesChildLock(children.unwrap(childPurpose, wrappedKey), wrappedKey);
    }

    @Override
    public byte[] wrap(ChildLock lock) {
        return ((AesChildLock) lock).wrappedBy(children, childPurpose);
    }

    /// The field's name ends with a zero byte, so that no other pair of name and value runs together to the same.
    @Override
    public byte[] index(String field, String normalisedValue) {
        return indexes.authenticate((field + '\0' + normalisedValue).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public byte[] seal(String purpose, byte[] bytes) {
        return content.seal("content " + purpose, bytes);
    }

    @Override
    public byte[] open(String purpose, byte[] sealed) {
        return content.open("content " + purpose, sealed);
    }
}
