import Foundation
import TestSupport
import Testing

@testable import Importers

@Suite("Transfer encodings")
struct TransferEncodingTests {
  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test("base64 gives back what Foundation encoded, whatever stands between")
  func roundTrip() {
    for seed in UInt64(0)..<200 {
      var random = SplitMix64(seed: seed)
      let bytes = (0..<Int.random(in: 0...90, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      let encoded = Data(bytes).base64EncodedString(options: .lineLength64Characters)
      #expect(TransferEncoding.base64(encoded.utf8) == bytes, "seed \(seed)")
      let noisy = encoded.flatMap { Bool.random(using: &random) ? "\($0)" : "\($0) !\r\n" }
      #expect(TransferEncoding.base64(String(noisy).utf8) == bytes, "seed \(seed)")
    }
  }

  @Test("base64 in pieces and cut off")
  func pieces() {
    #expect(text(TransferEncoding.base64("QQ==Qg==".utf8)) == "AB")
    #expect(text(TransferEncoding.base64("QUJD RA".utf8)) == "ABCD")
    #expect(TransferEncoding.base64("=".utf8) == [])
  }

  @Test(
    "quoted-printable, with garbage left as it is",
    arguments: [
      ("K=C3=B6ln", "Köln"), ("K=c3=b6ln", "Köln"), ("one=\ntwo", "onetwo"), ("one= \t\r\ntwo", "onetwo"),
      ("a=b", "a=b"), ("a=ZZ", "a=ZZ"), ("end=", "end"), ("=", ""), ("2+2=4", "2+2=4"),
    ])
  func quotedPrintable(_ wrapped: String, _ expected: String) {
    #expect(text(TransferEncoding.decode(Array(wrapped.utf8)[...], "quoted-printable")) == expected)
  }
}
