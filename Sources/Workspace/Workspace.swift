/// The only door for front ends: one folder a use case.
///
/// Every use case takes the path of a workspace file and gives values; who may see what is decided here,
/// before anything is counted.
package enum Workspace {}
