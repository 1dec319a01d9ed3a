package uk.commissioning.tenants.administrator.web;

import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.person.EmailAddress;
import uk.commissioning.kernel.person.PersonName;
import uk.commissioning.kernel.refusal.Fields;
import uk.commissioning.tenants.administrator.Appointment;
import uk.commissioning.tenants.web.Typed;

/// Who is asked to be the first administrator.
record AdministratorWanted(@Nullable String name, @Nullable String email) {

    Appointment toAppointment() {
        var fields = new Fields();
        var called = fields.read("name", () -> new PersonName(Typed.text(name)));
        var address = fields.read("email", () -> new EmailAddress(Typed.text(email)));
        fields.refuseAny();
        return new Appointment(called.get(), address.get());
    }

    @Override
    public String toString() {
        return "AdministratorWanted";
    }
}
