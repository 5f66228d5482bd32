/**
 * Faults planted for the rules of the architecture: each class breaks one of them and is named for it.
 * Enter at {@code ArchitectureTest}.
 * Nothing of this is part of the product.
 */
package planted.assets.property;
