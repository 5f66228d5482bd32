package uk.totalplace.portal.openid;

import java.util.Set;

/** Whom a genuine id token names: the account, and the groups of the provider together with the roles that they give here. */
public record OpenIdPerson(String name, Set<String> groups) {
}
