/**
 * What an OpenID Connect provider says of a person: the authorization code flow with PKCE, state and nonce, and the check of the id token.
 * Enter at {@link uk.totalplace.portal.openid.OpenIdProvider}.
 * The session and the door are not here, they are in {@code access}.
 */
package uk.totalplace.portal.openid;
